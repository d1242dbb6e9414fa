package dev.rung.spring;

import dev.rung.Migrations;
import dev.rung.Target;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;

/** Does with each database what the application asked for, before anything else that uses it is made. */
public final class RungInitializer implements InitializingBean {

    private final List<Migrations> histories;
    private final RungProperties.OnStart onStart;

    RungInitializer(List<Migrations> histories, RungProperties.OnStart onStart) {
        this.histories = histories;
        this.onStart = onStart;
    }

    @Override
    public void afterPropertiesSet() {
        histories.forEach(this::start);
    }

    private void start(Migrations migrations) {
        switch (onStart) {
            case MIGRATE -> migrations.run(Target.head());
            case REQUIRE_HEAD -> migrations.requireHead();
            case NONE -> {}
        }
    }
}
