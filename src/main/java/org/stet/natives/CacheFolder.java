package org.stet.natives;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One user's folder for what is unpacked once and used by every later run. It belongs to that user
 * alone: native code is never loaded from a place that others may write to.
 */
public final class CacheFolder {

  private CacheFolder() {}

  /** What goes into a folder. */
  @FunctionalInterface
  public interface Filling {
    void fill(Path folder) throws IOException;
  }

  /** Where the cache stands: {@code STET_CACHE}, or where the system keeps caches. */
  public static Path root() {
    return root(Platform.current(), System.getenv(), Path.of(System.getProperty("user.home", ".")));
  }

  static Path root(Platform platform, Map<String, String> environment, Path home) {
    Optional<Path> told = folder(environment, "STET_CACHE");
    if (told.isPresent()) {
      return told.get();
    }
    return switch (platform.os()) {
      case "windows" ->
          folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve("stet");
      case "macosx" -> home.resolve("Library/Caches/stet");
      default ->
          folder(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve("stet");
    };
  }

  private static Optional<Path> folder(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(s -> !s.isBlank()).map(Path::of);
  }

  /**
   * The folder of that name, filled by whoever comes first. It appears only when it is whole, so
   * that runs side by side do not disturb each other. Where the cache cannot be written, a private
   * folder for this run alone takes its place.
   */
  public static Path once(String name, Filling filling) {
    return once(root(), name, filling);
  }

  static Path once(Path root, String name, Filling filling) {
    Path folder = root.resolve(name);
    if (Files.isDirectory(folder)) {
      return folder;
    }
    try {
      Files.createDirectories(root);
      return settle(filled(Files.createTempDirectory(root, "." + name), filling), folder);
    } catch (IOException e) {
      return onlyForThisRun(filling, e);
    }
  }

  private static Path filled(Path partial, Filling filling) throws IOException {
    try {
      filling.fill(partial);
      return partial;
    } catch (IOException | RuntimeException e) {
      delete(partial);
      throw e;
    }
  }

  private static Path settle(Path partial, Path folder) throws IOException {
    try {
      return Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      return Files.move(partial, folder);
    } catch (IOException e) {
      delete(partial);
      if (Files.isDirectory(folder)) {
        return folder;
      }
      throw e;
    }
  }

  private static Path onlyForThisRun(Filling filling, IOException why) {
    try {
      Path folder = filled(Files.createTempDirectory("stet-"), filling);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      e.addSuppressed(why);
      throw new NativesException(
          "Cannot unpack files into "
              + root()
              + " ("
              + why.getMessage()
              + "). Free some space, or name a folder that can be written in STET_CACHE.",
          e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // What is left is a hidden folder in a cache: harmless.
    }
  }
}
