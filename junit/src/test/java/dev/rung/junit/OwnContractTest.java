package dev.rung.junit;

/** The contract as users take it, on the history of these tests. */
class OwnContractTest implements MigrationContract {}
