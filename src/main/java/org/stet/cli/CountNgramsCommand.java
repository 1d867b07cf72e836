package org.stet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stet.files.AtomicFile;
import org.stet.lexicon.Dictionary;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.LanguageModelBuilder;
import org.stet.lexicon.LanguageModelFile;
import org.stet.lexicon.NgramCounter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet count-ngrams}: the language model, from anybody's corpus. */
@Command(
    name = "count-ngrams",
    mixinStandardHelpOptions = true,
    description =
        "Counts a language model from plain text, one paragraph a line; lines that start with #### are skipped.")
final class CountNgramsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "UTF-8 text files.")
  private List<Path> texts;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "Where the model is written.")
  private Path out;

  @Option(
      names = "--least-word",
      defaultValue = "3",
      description =
          "Rarer words are unknown, unless in the dictionary (default: ${DEFAULT-VALUE}).")
  private int leastWord;

  @Option(
      names = "--gain",
      defaultValue = "1",
      description =
          "Drop n-grams that tell less than this, in ln P times count (default: ${DEFAULT-VALUE}).")
  private double gain;

  @Mixin private ProgressOptions progress = new ProgressOptions();

  @Override
  public Integer call() throws IOException {
    NgramCounter counter = new NgramCounter();
    for (Path text : progress.over(texts, "Counting", text -> text)) {
      try (BufferedReader reader = Files.newBufferedReader(text)) {
        counter.count(reader);
      }
    }
    LanguageModel model =
        LanguageModelBuilder.build(counter, Dictionary.words(), leastWord, gain, gain);
    String names =
        texts.stream()
            .map(text -> String.valueOf(text.getFileName()))
            .collect(Collectors.joining(" "));
    String sources = "counted from: " + names + "; spelling dictionaries en_US, en_GB";
    AtomicFile.write(out, file -> LanguageModelFile.write(model, sources, file));
    if (!progress.quiet()) {
      PrintWriter stdout = spec.commandLine().getOut();
      stdout.printf("%d words, %.1f MB%n", model.size(), Files.size(out) / 1e6);
    }
    return ExitCode.DONE.code();
  }
}
