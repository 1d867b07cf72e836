package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stet.pipeline.KeptReview;
import org.stet.review.ReviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet review}: serves the review page until it is stopped. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = "Opens a page in the browser on which you decide on corrections.")
final class ReviewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "OUT", arity = "0..1", description = "Folder of a run; default: out")
  private Path out = Path.of("out");

  @Option(names = "--port", description = "Port on this machine; default: any free one")
  private int port;

  @Option(names = "--who", description = "Your name in the log of decisions")
  private String who = System.getProperty("user.name", "somebody");

  @Option(names = "--no-browser", description = "Only print the link")
  private boolean noBrowser;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(out)) {
      throw new CommandException(
          ExitCode.NO_INPUT, "there is no folder " + out + "; name the folder that a run wrote");
    }
    KeptReview kept = new KeptReview(out);
    if (kept.documents().isEmpty()) {
      throw new CommandException(
          ExitCode.NO_INPUT, out + " holds no document with corrections; run 'stet run' first");
    }
    try (ReviewServer server = ReviewServer.start(out, kept, port, who)) {
      PrintWriter console = spec.commandLine().getOut();
      console.println(server.link());
      console.println("Stop with Ctrl+C; then 'stet apply' writes the outputs anew.");
      console.flush();
      if (!noBrowser) {
        Browsers.open(server.link());
      }
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE.code();
  }
}
