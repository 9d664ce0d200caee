package uk.s2s.service.uln;

import java.io.IOException;
import java.io.InputStream;
import uk.s2s.service.vault.Vault;

/** A file that was handed in before, read from the vault. */
record KeptFile(UlnFile file, Vault vault) implements UlnSource {

    @Override
    public String name() {
        return file.fileName();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public InputStream open() throws IOException {
        return vault.open(file.id());
    }
}
