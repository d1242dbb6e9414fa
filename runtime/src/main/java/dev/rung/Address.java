package dev.rung;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is, and who is let in. Hosters give it as {@code postgres://user:password@host/database}, which the driver does
 * not read.
 *
 * @param url the address as the driver reads it
 * @param user the user that stood in it, if one did
 * @param password the password that stood in it, if one did
 */
record Address(String url, @Nullable String user, @Nullable String password) {

    private static final Pattern FORM = Pattern.compile(
            "(?:jdbc:postgresql:|postgres(?:ql)?:(?=//))(?<slashes>(?://)?)(?:(?<=//)(?<who>[^/?]*)@)?(?<where>.*)");
    private static final Pattern PASSWORD = Pattern.compile("[?&]password=");

    /** Reads an address, unless it is none of PostgreSQL. */
    static Optional<Address> of(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(of("jdbc:postgresql:" + form.group("slashes") + form.group("where"), form.group("who")))
                : Optional.empty();
    }

    private static Address of(String url, @Nullable String who) {
        if (who == null) {
            return new Address(url, null, null);
        }
        var parts = who.split(":", 2);
        return new Address(url, decoded(parts[0]), parts.length == 1 ? null : decoded(parts[1]));
    }

    /** Whether the address itself says the password. */
    boolean hasPassword() {
        return password != null || PASSWORD.matcher(url).find();
    }

    /** A plus sign is one, as this is no form of a web page, and a percent sign that begins no code is one too. */
    private static String decoded(String text) {
        var codes = text.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        return URLDecoder.decode(codes, StandardCharsets.UTF_8);
    }

    /** No secret. */
    @Override
    public String toString() {
        return PlainDataSource.masked(url);
    }
}
