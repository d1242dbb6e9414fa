package dev.rung.spring.test;

import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Begins and ends the turns of tests: around the transactions of those that Spring rolls back, and around their scripts. */
final class TurnListener implements TestExecutionListener, Ordered {

    /** Behind injection, which is 2000, and before transactions, which are 4000. */
    private static final int ORDER = 3500;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        database(test).ifPresent(ApplicationDatabase::begin);
    }

    @Override
    public void afterTestMethod(TestContext test) {
        database(test).ifPresent(ApplicationDatabase::end);
    }

    private static Optional<ApplicationDatabase> database(TestContext test) {
        return test.hasApplicationContext() && test.getApplicationContext().containsBean(ApplicationDatabase.NAME)
                ? Optional.of(test.getApplicationContext().getBean(ApplicationDatabase.NAME, ApplicationDatabase.class))
                : Optional.empty();
    }
}
