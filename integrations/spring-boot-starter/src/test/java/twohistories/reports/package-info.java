@History(name = "reports")
package twohistories.reports;

import dev.rung.History;
