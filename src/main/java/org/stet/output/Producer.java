package org.stet.output;

import java.time.Instant;
import java.util.Optional;

/** What files say about the program that made them. */
public final class Producer {

  public static final String NAME = "Stet";

  private Producer() {}

  /** As the jar's manifest has it; {@code development} where there is no jar. */
  public static String version() {
    return Optional.ofNullable(Producer.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /**
   * The date that files bear. Only the environment can set one ({@code SOURCE_DATE_EPOCH},
   * seconds), so that two runs give the same bytes.
   */
  public static Optional<Instant> date() {
    return Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))
        .filter(seconds -> seconds.matches("\\d{1,11}"))
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
  }
}
