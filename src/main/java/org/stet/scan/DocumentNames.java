package org.stet.scan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Names of documents, from those of their files: without extension, fit for folders on any system,
 * and never twice, not even in upper and lower case.
 */
final class DocumentNames {

  private static final Pattern UNFIT = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
  private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

  private DocumentNames() {}

  /** A name for each file, in the same order. */
  static List<String> of(List<Path> files) {
    List<String> names = files.stream().map(DocumentNames::base).toList();
    names = whereTwice(names, i -> join(base(files.get(i)), InputFiles.extension(files.get(i))));
    names = whereTwice(names, i -> folder(files.get(i)) + base(files.get(i)));
    return numbered(names);
  }

  private interface Longer {
    String name(int index);
  }

  /** Names that several files share are replaced, all of them: none depends on the order. */
  private static List<String> whereTwice(List<String> names, Longer longer) {
    Map<String, Long> count = names.stream().collect(groupingBy(DocumentNames::key, counting()));
    List<String> result = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      result.add(count.getOrDefault(key(names.get(i)), 0L) > 1 ? longer.name(i) : names.get(i));
    }
    return result;
  }

  private static List<String> numbered(List<String> names) {
    Set<String> used = new HashSet<>();
    UnaryOperator<String> free =
        name -> {
          String candidate = name;
          for (int n = 2; !used.add(key(candidate)); n++) {
            candidate = name + "-" + n;
          }
          return candidate;
        };
    return names.stream().map(free).toList();
  }

  private static String base(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return fit(dot > 0 ? name.substring(0, dot) : name);
  }

  private static String join(String base, String extension) {
    return extension.isEmpty() ? base : base + "-" + extension;
  }

  private static String folder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null || folder.getFileName() == null
        ? ""
        : fit(folder.getFileName().toString()) + "-";
  }

  private static String fit(String name) {
    String fit = EDGES.matcher(UNFIT.matcher(name).replaceAll("_")).replaceAll("");
    return fit.isEmpty() ? "document" : fit;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
