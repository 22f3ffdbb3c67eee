package org.attest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierSerialTest {
    @Test
    void keeps_its_problems_when_it_is_serialized() throws IOException, ClassNotFoundException {
        List<Problem> problems = List.of(
                Problem.at("/meetings/0", "has no title, must have one"),
                Problem.at("/sources/1/kind", "is unknown, must be known").locatedAt(12, 5));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new DossierException(problems));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DossierException read = (DossierException) in.readObject();
            assertThat(read.problems()).isEqualTo(problems);
            assertThat(read).hasMessageStartingWith("dossier has 2 problems:");
        }
    }
}
