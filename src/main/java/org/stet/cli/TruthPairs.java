package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Readings with their truths, which the commands that learn go through. */
final class TruthPairs {

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders with ocr/ and gt/.")
  private List<Path> folders = List.of();

  @Option(
      names = "--hold-out",
      defaultValue = "0",
      description = "Leave out names whose hash modulo this number is 0; 0 learns from all.")
  private int holdOut;

  /**
   * A reading and what was meant.
   *
   * @param reading DIR/ocr/NAME.txt
   * @param truth DIR/gt/NAME.txt
   */
  record Pair(Path reading, Path truth) {}

  /** All pairs that are not held out, folder by folder, by name. */
  List<Pair> all() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (Path folder : folders) {
      for (Path truth : texts(folder.resolve("gt"))) {
        pairs.add(new Pair(reading(folder, truth), truth));
      }
    }
    return pairs;
  }

  /** The texts of one folder that are not held out, by name. */
  List<Path> texts(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new CommandException(
          ExitCode.NO_INPUT,
          folder + " is no folder; readings with truths are DIR/ocr/NAME.txt and DIR/gt/NAME.txt.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> holdOut <= 0 || Math.floorMod(name(file).hashCode(), holdOut) != 0)
          .sorted()
          .toList();
    }
  }

  /** The name by which texts are held out. */
  static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".txt", "");
  }

  private static Path reading(Path folder, Path truth) {
    Path reading = folder.resolve("ocr").resolve(String.valueOf(truth.getFileName()));
    if (!Files.isRegularFile(reading)) {
      throw new CommandException(
          ExitCode.NO_INPUT, truth + " has no reading; put it at " + reading + ".");
    }
    return reading;
  }
}
