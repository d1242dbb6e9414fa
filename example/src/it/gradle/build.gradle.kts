plugins {
    application
}

repositories {
    mavenLocal()
    mavenCentral()
}

dependencies {
    implementation("dev.rung:rung-runtime:0.1.0-SNAPSHOT")
    runtimeOnly("dev.rung:rung-embedded:0.1.0-SNAPSHOT")
    annotationProcessor("dev.rung:rung-processor:0.1.0-SNAPSHOT")
}

dependencies {
    annotationProcessor("dev.rung:rung-verify:0.1.0-SNAPSHOT")
    annotationProcessor("dev.rung:rung-embedded:0.1.0-SNAPSHOT")
}

tasks.compileJava {
    options.compilerArgs.add("-Arung.server=embedded")
}

application {
    mainClass = "shop.Shop"
}
