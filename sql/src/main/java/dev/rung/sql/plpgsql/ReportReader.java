package dev.rung.sql.plpgsql;

import java.util.ArrayList;
import java.util.Optional;

/** {@code return} in its forms, {@code assert} and {@code get diagnostics}. */
final class ReportReader {

    private ReportReader() {}

    static Step returned(Scan at, int start) {
        at.expect("return");
        if (at.accept("next")) {
            Optional<Value> row = at.follows(";") ? Optional.empty() : Optional.of(SqlReader.value(at, ";"));
            return StepReader.ended(at, new ReportStep.ReturnNext(row, at.since(start)));
        }
        if (at.accept("query")) {
            return query(at, start);
        }
        Optional<Value> value = at.follows(";") ? Optional.empty() : Optional.of(SqlReader.value(at, ";"));
        return StepReader.ended(at, new ReportStep.Return(value, at.since(start)));
    }

    private static Step query(Scan at, int start) {
        if (at.accept("execute")) {
            var dynamic = SqlReader.dynamic(at, ";");
            return StepReader.ended(at, new ReportStep.ReturnDynamic(dynamic, at.since(start)));
        }
        var statement = SqlReader.statement(at, ";");
        return StepReader.ended(at, new ReportStep.ReturnQuery(statement, at.since(start)));
    }

    static Step asserted(Scan at, int start) {
        at.expect("assert");
        var condition = SqlReader.value(at, ",", ";");
        Optional<Value> message = at.accept(",") ? Optional.of(SqlReader.value(at, ";")) : Optional.empty();
        return StepReader.ended(at, new ReportStep.Assert(condition, message, at.since(start)));
    }

    static Step diagnostics(Scan at, int start) {
        at.expect("get");
        boolean isStacked = at.accept("stacked");
        if (!isStacked) {
            at.accept("current");
        }
        at.expect("diagnostics");
        var diagnostics = new ArrayList<ReportStep.Diagnostic>();
        do {
            diagnostics.add(diagnostic(at));
        } while (at.accept(","));
        return StepReader.ended(at, new ReportStep.GetDiagnostics(isStacked, diagnostics, at.since(start)));
    }

    private static ReportStep.Diagnostic diagnostic(Scan at) {
        int start = at.mark();
        var target = TargetReader.target(at);
        if (!at.accept("=")) {
            at.expect(":=");
        }
        return new ReportStep.Diagnostic(target, at.label(), at.since(start));
    }
}
