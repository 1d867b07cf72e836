package org.stet.scan;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** From what the person named to single files. */
final class InputFiles {

  private static final Set<String> EXTENSIONS =
      Set.of("png", "jpg", "jpeg", "tif", "tiff", "jp2", "j2k", "jpf", "jpx", "pdf");
  private static final int DEEPEST = 64;

  private InputFiles() {}

  /**
   * Files as they are named; folders with all below them, without what is hidden. No file comes
   * twice.
   */
  static List<Path> expand(List<Path> inputs) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        files.addAll(folder(input));
      } else if (Files.exists(input)) {
        files.add(input);
      } else {
        throw new ScanException(
            "There is no file or folder " + input,
            "Check the name; without one, scans are looked for in the folder scans.");
      }
    }
    return List.copyOf(files);
  }

  private static List<Path> folder(Path folder) {
    Finder finder = new Finder(folder);
    try {
      Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, finder);
    } catch (IOException e) {
      throw new ScanException(
          "The folder " + folder + " cannot be read: " + e.getMessage(),
          "Check who may read it.",
          e);
    }
    if (finder.found.isEmpty()) {
      throw new ScanException(
          "There is no scan in the folder " + folder,
          "Put PNG, JPEG, TIFF, JPEG 2000 or PDF files there.");
    }
    Comparator<String> natural = new NaturalOrder();
    finder.found.sort((a, b) -> natural.compare(a.toString(), b.toString()));
    return finder.found;
  }

  /** The last part of the name after its last dot, lower case; empty where there is none. */
  static String extension(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** What cannot be entered is left out; a file that cannot be read fails later, by its name. */
  private static final class Finder extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> found = new ArrayList<>();

    Finder(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && hidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !hidden(file) && EXTENSIONS.contains(extension(file))) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(root)) {
        throw e;
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
