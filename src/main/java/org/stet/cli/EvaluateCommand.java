package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.evaluate.DocumentScore;
import org.stet.evaluate.Evaluation;
import org.stet.evaluate.TruthFolder;
import org.stet.evaluate.TruthFolder.Truth;
import org.stet.json.Json;
import org.stet.pipeline.ReadingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet evaluate}: how far the written texts are from the truth, and what repair did. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the texts in OUT against a folder of truth: character and word error rate, harm"
          + " done by corrections, their precision, and reading order.",
      "Truths are NAME.gt.txt (or NAME.txt), one paragraph a line, blank lines between stories."
    })
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--truth", required = true, paramLabel = "DIR", description = "Folder of truths.")
  private Path truth;

  @Option(
      names = "--before",
      paramLabel = "DIR",
      description = "Texts before repair; without it the readings kept in OUT are taken.")
  private Optional<Path> before;

  @Option(names = "--json", description = "Prints JSON instead of a table.")
  private boolean json;

  @Parameters(
      arity = "0..1",
      paramLabel = "OUT",
      defaultValue = "out",
      description = "What run or clean wrote (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation = evaluate();
    if (evaluation.documents().isEmpty()) {
      throw new CommandException(
          ExitCode.NO_INPUT,
          "no text in "
              + out
              + " has a truth in "
              + truth
              + "; texts are OUT/NAME/NAME.txt or"
              + " OUT/NAME.txt, truths are NAME.gt.txt or NAME.txt.");
    }
    PrintWriter to = spec.commandLine().getOut();
    if (json) {
      to.print(Json.pretty(EvaluationTable.facts(evaluation)));
    } else {
      EvaluationTable.rows(evaluation).forEach(to::println);
    }
    to.flush();
    missing(evaluation.missing());
    return ExitCode.DONE.code();
  }

  private Evaluation evaluate() throws IOException {
    List<DocumentScore> scores = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Truth wanted : new TruthFolder(folder(truth)).truths()) {
      Optional<Path> written = TruthFolder.written(folder(out), wanted.document());
      if (written.isEmpty()) {
        missing.add(wanted.document());
        continue;
      }
      scores.add(
          DocumentScore.of(
              wanted.document(),
              TruthFolder.read(wanted.file()),
              reading(wanted.document()),
              TruthFolder.read(written.get())));
    }
    return new Evaluation(scores, missing);
  }

  private Optional<String> reading(String document) throws IOException {
    if (before.isPresent()) {
      Optional<Path> file = TruthFolder.written(folder(before.get()), document);
      return file.isPresent() ? Optional.of(TruthFolder.read(file.get())) : Optional.empty();
    }
    return ReadingText.of(out.resolve(document), document);
  }

  private static Path folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CommandException(
          ExitCode.NO_INPUT, folder + " is not a folder; name the one that holds the texts.");
    }
    return folder;
  }

  private void missing(List<String> names) {
    if (!names.isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(
          "stet: "
              + names.size()
              + " truths have no text in "
              + out
              + ": "
              + String.join(", ", names.subList(0, Math.min(5, names.size())))
              + (names.size() > 5 ? ", ..." : ""));
      err.flush();
    }
  }
}
