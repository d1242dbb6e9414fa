package dev.rung.spring;

import dev.rung.Migrations;
import dev.rung.Target;
import org.springframework.beans.factory.InitializingBean;

/** Does with the database what the application asked for, before anything else that uses it is made. */
public final class RungInitializer implements InitializingBean {

    private final Migrations migrations;
    private final RungProperties.OnStart onStart;

    RungInitializer(Migrations migrations, RungProperties.OnStart onStart) {
        this.migrations = migrations;
        this.onStart = onStart;
    }

    @Override
    public void afterPropertiesSet() {
        switch (onStart) {
            case MIGRATE -> migrations.run(Target.head());
            case REQUIRE_HEAD -> migrations.requireHead();
            case NONE -> {}
        }
    }
}
