package org.stet.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much a command tells of its progress: the same options for all that show any. */
final class ProgressOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print failures only")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print a line for all that is done")
  private boolean verbose;

  @Option(names = "--no-progress", description = "No progress bar")
  private boolean noProgress;

  boolean quiet() {
    return quiet;
  }

  /**
   * Tells of a batch.
   *
   * @param task what is being done, for example {@code Reading}
   * @param unit what is counted, for example {@code pages}
   */
  ConsoleProgress console(String task, String unit) {
    return new ConsoleProgress(
        spec.commandLine().getErr(), task, unit, showsBar(), verbose && !quiet);
  }

  /** Goes through the items and tells how far it is. */
  <T> Iterable<T> over(List<T> items, String task, Function<T, Object> name) {
    Iterable<T> told =
        () -> items.stream().peek(item -> tell(task + " " + name.apply(item))).iterator();
    return showsBar() ? ProgressBar.wrap(told, ConsoleProgress.bar(task, items.size())) : told;
  }

  private void tell(String message) {
    if (verbose && !quiet) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(message);
      err.flush();
    }
  }

  private boolean showsBar() {
    return !quiet && !noProgress && ConsoleProgress.isWatched();
  }
}
