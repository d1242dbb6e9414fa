/** What a run of migrations does, as meters of Micrometer. */
module dev.rung.micrometer {
    requires transitive dev.rung;
    requires transitive micrometer.core;
    requires static transitive org.jspecify;

    exports dev.rung.micrometer;
}
