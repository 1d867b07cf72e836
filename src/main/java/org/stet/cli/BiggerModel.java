package org.stet.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A bigger language model than the one that Stet brings along. */
final class BiggerModel {

  @Option(
      names = "--ngrams",
      paramLabel = "DIR",
      description =
          "Folder with a bigger language model: a .lm file of count-ngrams, or LanguageTool's"
              + " 1grams, 2grams and 3grams")
  @Nullable
  private Path folder;

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }
}
