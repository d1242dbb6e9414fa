package dev.rung;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is, and who connects. Hosters give it as {@code postgres://user:password@host/database}, which the driver does
 * not read. The password is kept apart, since the driver shows and logs the address as it is.
 *
 * @param url the address as the driver reads it, without user and password
 * @param user the user that stood in it, if one did
 * @param password the password that stood in it, if one did
 */
record Address(String url, @Nullable String user, @Nullable String password) {

    private static final String JDBC = "jdbc:postgresql:";
    private static final List<String> OTHER_SCHEMES = List.of("postgres:", "postgresql:");
    private static final String PASSWORD = "password=";

    /** Reads an address, unless it is none of PostgreSQL. */
    static Optional<Address> of(String text) {
        if (text.startsWith(JDBC)) {
            return Optional.of(read(text.substring(JDBC.length()), true));
        }
        return OTHER_SCHEMES.stream()
                .filter(scheme -> text.startsWith(scheme + "//"))
                .findFirst()
                .map(scheme -> read(text.substring(scheme.length()), false));
    }

    private static Address read(String rest, boolean jdbc) {
        int question = rest.indexOf('?');
        var base = question < 0 ? rest : rest.substring(0, question);
        var parameters = question < 0 ? List.<String>of() : List.of(rest.substring(question + 1).split("&"));
        var password = parameters.stream()
                .filter(parameter -> parameter.startsWith(PASSWORD))
                .map(parameter -> decoded(parameter.substring(PASSWORD.length())))
                .findFirst();
        var others = new ArrayList<>(parameters);
        others.removeIf(parameter -> parameter.startsWith(PASSWORD));
        var query = others.isEmpty() ? "" : "?" + String.join("&", others);
        int at = endOfUser(base, jdbc);
        if (at < 0) {
            return new Address(JDBC + base + query, null, password.orElse(null));
        }
        var who = base.substring(2, at).split(":", 2);
        return new Address(
                JDBC + "//" + base.substring(at + 1) + query,
                decoded(who[0]),
                who.length == 2 ? decoded(who[1]) : password.orElse(null));
    }

    /**
     * Where {@code user:password} ends, or -1 if there is none. The password may hold a slash, as base64 does; then the name of a
     * database may hold no {@code @}.
     */
    private static int endOfUser(String base, boolean jdbc) {
        int at = base.startsWith("//") ? base.lastIndexOf('@') : -1;
        int slash = base.indexOf('/', 2);
        if (at < 0 || slash < 0 || at < slash) {
            return at;
        }
        var first = base.substring(2, slash);
        int colon = first.indexOf(':');
        boolean isHost = colon < 0 || (jdbc && first.chars().skip(colon + 1).allMatch(Character::isDigit));
        return isHost ? -1 : at;
    }

    /** The address of another database of the same server. */
    String withDatabase(String database) {
        int question = url.indexOf('?');
        var base = question < 0 ? url : url.substring(0, question);
        var query = question < 0 ? "" : url.substring(question);
        int slash = base.indexOf('/', JDBC.length() + 2);
        var name = URLEncoder.encode(database, StandardCharsets.UTF_8);
        if (!base.startsWith("//", JDBC.length())) {
            return JDBC + name + query;
        }
        return (slash < 0 ? base : base.substring(0, slash)) + "/" + name + query;
    }

    /** Whether the address itself says the password. */
    boolean hasPassword() {
        return password != null;
    }

    /** A plus sign is one, as this is no form of a web page, and a percent sign that begins no code is one too. */
    private static String decoded(String text) {
        var codes = text.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        return URLDecoder.decode(codes, StandardCharsets.UTF_8);
    }

    /** Any text that may be meant for an address, without what may be a secret in it. */
    static String masked(String text) {
        var masked = withoutParameters(text);
        int at = masked.lastIndexOf('@');
        int slashes = masked.indexOf("//");
        int colon = masked.indexOf(':', slashes < 0 ? 0 : slashes);
        return colon >= 0 && colon < at ? masked.substring(0, colon + 1) + "***" + masked.substring(at) : masked;
    }

    private static String withoutParameters(String text) {
        var masked = text;
        for (int start = masked.indexOf(PASSWORD); start >= 0; start = masked.indexOf(PASSWORD, start)) {
            start += PASSWORD.length();
            int end = masked.indexOf('&', start);
            masked = masked.substring(0, start) + "***" + (end < 0 ? "" : masked.substring(end));
        }
        return masked;
    }

    /** No secret, such as that of a key file. */
    @Override
    public String toString() {
        return withoutParameters(url);
    }
}
