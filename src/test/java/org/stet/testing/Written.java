package org.stet.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a run has written, to compare it with what another has. */
public final class Written {

  private Written() {}

  /**
   * Every file by its name, byte for byte, without the seconds and jobs that a run notes of itself.
   *
   * @param root the run's folder
   */
  public static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        files.put(name, name.endsWith(".json") ? untimed(file) : bytes(file));
      }
    }
    return files;
  }

  /**
   * @param compared by their names in the run's folder
   */
  public static void assertSame(Path one, Path other, Predicate<String> compared)
      throws IOException {
    Map<String, String> expected = files(one);
    Map<String, String> found = files(other);
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (name, bytes) -> {
          if (compared.test(name)) {
            assertThat(found.get(name)).as(name).isEqualTo(bytes);
          }
        });
  }

  private static String untimed(Path file) throws IOException {
    return Files.readString(file, UTF_8).replaceAll("(\"(seconds|jobs)\" ?: ?)[0-9.E-]+", "$1");
  }

  private static String bytes(Path file) throws IOException {
    return new String(Files.readAllBytes(file), ISO_8859_1);
  }
}
