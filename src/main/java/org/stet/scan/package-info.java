/** Finds and opens inputs: files and folders of images, multi-page TIFF and PDF. */
@NullMarked
package org.stet.scan;

import org.jspecify.annotations.NullMarked;
