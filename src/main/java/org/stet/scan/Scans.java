package org.stet.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is to be read. */
public final class Scans {

  private Scans() {}

  /**
   * One document for each file. Files are looked into only when their pages are asked for; a file
   * that cannot be opened is a document whose first page fails with the reason.
   *
   * @param inputs files, or folders that are searched for scans
   * @param pages which pages of each document, for example {@code 3-end}; absent: all
   * @param imageDpi dots per inch that hold whatever the files tell
   * @param maxMpixels the largest image to decode, in millions of pixels
   * @return in the order of the inputs, within a folder as a person would sort
   * @throws ScanException when an input does not exist or a folder holds no scan
   * @throws IllegalArgumentException when {@code pages} cannot be understood
   */
  public static List<ScanDocument> find(
      List<Path> inputs, Optional<String> pages, Optional<Integer> imageDpi, int maxMpixels) {
    PageSelection selection = pages.map(PageSelection::parse).orElse(PageSelection.ALL);
    List<Path> files = InputFiles.expand(inputs);
    List<String> names = DocumentNames.of(files);
    List<ScanDocument> documents = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      documents.add(
          new FileDocument(
              names.get(i), files.get(i), selection, imageDpi, new Limits(maxMpixels)));
    }
    return documents;
  }
}
