package org.stet.review;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in only requests that name this server by its own address, come from its own page, and know
 * the link: another site's page must not reach it, not even by a name that it lets point here.
 */
final class Guard {

  private final String prefix;
  private final Set<String> hosts;

  Guard(String token, int port) {
    this.prefix = "/" + token + "/";
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** What is asked for, without the token; none where the request is to be refused. */
  Optional<String> admitted(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    boolean known =
        path.length() >= prefix.length()
            && MessageDigest.isEqual(bytes(path.substring(0, prefix.length())), bytes(prefix));
    return known && host(exchange) && origin(exchange)
        ? Optional.of(path.substring(prefix.length()))
        : Optional.empty();
  }

  private boolean host(HttpExchange exchange) {
    return header(exchange, "Host").filter(hosts::contains).isPresent();
  }

  private boolean origin(HttpExchange exchange) {
    return header(exchange, "Origin")
        .map(origin -> hosts.stream().anyMatch(host -> origin.equals("http://" + host)))
        .orElse(true);
  }

  private static Optional<String> header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
