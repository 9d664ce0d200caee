/** What every test stands on: the service as a process of its own, a mail server, a browser, and files to send. */
@NullMarked
package uk.s2s.acceptance.stage;

import org.jspecify.annotations.NullMarked;
