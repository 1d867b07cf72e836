package org.stet.page.image;

import java.util.List;
import org.stet.page.Box;
import org.stet.page.Role;

/**
 * A part of a prepared image that is to be read by itself, found before OCR.
 *
 * @param id from 0, in reading order as far as it can be told before OCR
 * @param role what it looks like; photos are not read
 * @param box in pixels of the prepared image
 * @param shrink how many times smaller it is read, from 1: a reader of small print fails on letters
 *     that are very large
 * @param foreign what stands in the box and belongs to other regions, in pixels of the prepared
 *     image: columns that lean or bend reach into each other's boxes
 */
public record ImageRegion(int id, Role role, Box box, int shrink, List<Box> foreign) {

  public ImageRegion {
    foreign = List.copyOf(foreign);
  }

  /** A region that is read as it is. */
  public ImageRegion(int id, Role role, Box box) {
    this(id, role, box, 1, List.of());
  }
}
