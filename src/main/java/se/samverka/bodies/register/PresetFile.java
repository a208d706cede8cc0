package se.samverka.bodies.register;

import java.util.List;
import java.util.Optional;
import se.samverka.bodies.BodyBook.Preset;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Mistakes;
import se.samverka.platform.countyfile.Value;
import se.samverka.platform.rules.MandateRule;

/** Reads which kinds of bodies a county has had, so that a new one can begin with such a kind. */
final class PresetFile {

    private static final String NAME = "mallar.yaml";

    private PresetFile() {}

    @MandateRule(
            id = "kinds-of-bodies-are-data",
            says =
                    "Styrelse Presidie Personalberedning Vård- och omsorgsberedning Lärande- och arbetsmarknadsberedning Barn- och ungdomsberedning Kultur-, idrottsoch fritidsberedning",
            source = "VKL:s verksamhetsplan 2016")
    static List<Preset> presets(CountyFolder folder, Mistakes mistakes) {
        Optional<Fields> fields = folder.find(NAME).flatMap(file -> file.fields(mistakes));
        List<Preset> presets = fields.stream()
                .flatMap(file -> file.groups("mallar").stream())
                .map(PresetFile::preset)
                .toList();
        fields.ifPresent(Fields::nothingElse);
        return presets;
    }

    private static Preset preset(Fields row) {
        Preset preset = new Preset(
                row.text("namn"),
                row.text("slag"),
                row.choice("juridisk form", BodyWords.LEGAL_FORMS),
                row.choice("skikt", BodyWords.LAYERS),
                row.findChoice("varaktighet", BodyWords.LIFETIMES).orElse(Lifetime.PERMANENT),
                row.findText("ändamål").orElse(""),
                row.words("uppgifter").stream().map(Value::text).toList(),
                row.findText("källa").orElse(""));
        row.nothingElse();
        return preset;
    }
}
