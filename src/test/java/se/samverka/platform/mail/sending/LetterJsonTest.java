package se.samverka.platform.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverka.platform.mail.Letter.Attachment;
import se.samverka.platform.mail.Letter.Block;

class LetterJsonTest {

    @Test
    void every_kind_of_block_comes_back() {
        assertThat(LetterJson.blocks(LetterJson.ofBlocks(SomeLetters.blocks()))).isEqualTo(SomeLetters.blocks());
        assertThat(SomeLetters.blocks().stream().map(Object::getClass))
                .containsExactlyInAnyOrder((Class[]) blocksOfALetter());
    }

    private static Class<?>[] blocksOfALetter() {
        return Block.class.getPermittedSubclasses();
    }

    @Test
    void a_block_is_kept_under_its_own_name() {
        assertThat(LetterJson.ofBlocks(List.of(new Block.Heading("Å \"ä\""))))
                .isEqualTo("[{\"type\":\"Heading\",\"text\":\"Å \\\"ä\\\"\"}]");
    }

    @Test
    void attachments_come_back() {
        List<Attachment> some = List.of(new Attachment("bundle", "meeting/1", "Möteshandlingar.pdf"));
        assertThat(LetterJson.attachments(LetterJson.ofAttachments(some))).isEqualTo(some);
    }

    @Test
    void what_the_database_cannot_keep_is_left_out_and_nothing_else() {
        String nasty = "a\0b\\u0000c\\\0d";
        assertThat(LetterJson.blocks(LetterJson.ofBlocks(List.of(new Block.Paragraph(nasty)))))
                .containsExactly(new Block.Paragraph("ab\\u0000c\\d"));
    }
}
