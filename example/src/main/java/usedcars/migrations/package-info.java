/** The history of the database of used cars, one class for each step. */
package usedcars.migrations;
