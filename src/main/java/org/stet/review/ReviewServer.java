package org.stet.review;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stet.decisions.DecisionJournal;

/** Serves the review page on this machine only, to whoever has the link. */
public final class ReviewServer implements AutoCloseable {

  private static final int THREADS = 4;

  private final HttpServer server;
  private final ExecutorService threads;
  private final DecisionJournal journal;
  private final String token;

  private ReviewServer(
      HttpServer server, ExecutorService threads, DecisionJournal journal, String token) {
    this.server = server;
    this.threads = threads;
    this.journal = journal;
    this.token = token;
  }

  /**
   * Starts on a free port of the loopback address.
   *
   * @param port 0 for any free one
   * @param who the person, as it stands in the log
   * @throws IOException when the port is taken or the log cannot be opened
   */
  public static ReviewServer start(Path outFolder, ReviewSource source, int port, String who)
      throws IOException {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    DecisionJournal journal = DecisionJournal.open(outFolder);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    server.setExecutor(threads);
    Catalogue catalogue = new Catalogue(source);
    threads.execute(catalogue::prepare);
    Places places = new Places(source, catalogue);
    Desk desk = new Desk(source, places, journal, who);
    Guard guard = new Guard(token, server.getAddress().getPort());
    SoFar soFar = new SoFar(journal);
    server.createContext("/", new Pages(guard, source, catalogue, desk, soFar, places, threads));
    server.start();
    return new ReviewServer(server, threads, journal, token);
  }

  /** Where the page is; whoever has this link may decide. */
  public URI link() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + token + "/");
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    threads.shutdownNow();
    journal.close();
  }
}
