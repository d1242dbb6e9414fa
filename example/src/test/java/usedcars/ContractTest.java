package usedcars;

import dev.rung.junit.MigrationContract;

/** Each migration goes up, down and up again, and leaves the schema as it was. */
class ContractTest implements MigrationContract {}
