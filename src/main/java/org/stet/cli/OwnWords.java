package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The folder of the person's words: what was asked for, else {@code dictionaries} where the person
 * is, else the one beside the launcher, which says in {@code stet.home} where it stands.
 */
final class OwnWords {

  private static final Path USUAL = Path.of("dictionaries");

  @Option(names = "--dictionaries", description = "Folder of your own words; default: dictionaries")
  @Nullable
  private Path asked;

  /** Empty where there is none: then the words that Stet brings along serve. */
  Optional<Path> folder() {
    Stream<Path> usual =
        Stream.concat(
            Stream.of(USUAL),
            Stream.ofNullable(System.getProperty("stet.home"))
                .map(home -> Path.of(home, "dictionaries")));
    return Optional.ofNullable(asked).or(() -> usual.filter(Files::isDirectory).findFirst());
  }

  /** Where new words go. */
  Path folderToAddTo() {
    return folder().orElse(USUAL);
  }
}
