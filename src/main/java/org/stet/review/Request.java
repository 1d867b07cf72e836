package org.stet.review;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page asks for.
 *
 * @param path below the token
 * @param parameters of the query, by name
 */
record Request(String path, Map<String, String> parameters) {

  static Request of(String path, Optional<String> query) {
    return new Request(
        path,
        query.stream()
            .flatMap(q -> Stream.of(q.split("&", -1)))
            .filter(pair -> pair.contains("="))
            .collect(
                Collectors.toMap(
                    pair -> pair.substring(0, pair.indexOf('=')),
                    pair ->
                        URLDecoder.decode(
                            pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8),
                    (one, other) -> other)));
  }

  String text(String name) throws BadRequestException {
    return Optional.ofNullable(parameters.get(name))
        .orElseThrow(() -> new BadRequestException("missing: " + name));
  }

  int number(String name) throws BadRequestException {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException e) {
      throw new BadRequestException("not a number: " + name);
    }
  }
}
