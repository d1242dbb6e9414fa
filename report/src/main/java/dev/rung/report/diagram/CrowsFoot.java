package dev.rung.report.diagram;

/** The end of a line that says how many: a circle for none, a bar for one, a foot with three toes for many. */
enum CrowsFoot {
    ONE("M5 -5 V5 M9 -5 V5", Double.NaN),
    NONE_OR_ONE("M6 -5 V5", 12),
    NONE_OR_MANY("M10 0 L0 -5 M10 0 L0 5", 14);

    private final String path;
    private final double circle;

    CrowsFoot(String path, double circle) {
        this.path = path;
        this.circle = circle;
    }

    /** At the table that refers. */
    static CrowsFoot many(boolean isUnique) {
        return isUnique ? NONE_OR_ONE : NONE_OR_MANY;
    }

    /** At the table that is referred to. */
    static CrowsFoot one(boolean isOptional) {
        return isOptional ? NONE_OR_ONE : ONE;
    }

    /** At a point, coming from another one at its side. */
    String draw(Layout.Point at, Layout.Point from, String marked) {
        int direction = from.x() < at.x() ? -1 : 1;
        var place = "translate(%s %s)%s"
                .formatted(Svg.number(at.x()), Svg.number(at.y()), direction < 0 ? " scale(-1 1)" : "");
        var dot = Double.isNaN(circle)
                ? ""
                : "<circle class=\"end%s\" cx=\"%s\" r=\"3.5\"/>".formatted(marked, Svg.number(circle));
        return "<g transform=\"%s\"><path class=\"link%s\" d=\"%s\"/>%s</g>".formatted(place, marked, path, dot);
    }
}
