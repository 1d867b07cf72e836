/** Sets and prints the sample pages in {@code scans/}, all of it in the project's own wording. */
package org.stet.samples;
