package org.stet.output;

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
}
