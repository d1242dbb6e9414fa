package dev.rung.postgres;

/** {@code CREATE PROCEDURE} */
final class CreateProcedure extends CreateRoutine<CreateProcedure>
        implements RoutineSteps.ProcedureStep, RoutineSteps.ProcedureOptionStep {

    CreateProcedure(Draft draft) {
        super(draft);
    }

    @Override
    CreateProcedure with(Draft next) {
        return new CreateProcedure(next);
    }
}
