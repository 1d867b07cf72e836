package org.stet.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The data that stands beside a checkout; tests that need it are skipped where it is absent. */
public final class Shared {

  private Shared() {}

  /** A file or folder of {@code ../shared}, or the test is skipped with the reason. */
  public static Path require(String relative) {
    Path root = Path.of(System.getProperty("stet.shared", "../shared"));
    Path wanted = root.resolve(relative).toAbsolutePath().normalize();
    Assumptions.assumeTrue(
        Files.exists(wanted), () -> "skipped: " + relative + " is not in ../shared here");
    return wanted;
  }
}
