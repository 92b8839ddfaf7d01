/// The words of the built-in sample: a few hundred common ones by kind, and a long tail of invented names.
struct SampleVocabulary {
    /// Kinds of words that can fill a gap in a sentence.
    enum Kind: String, CaseIterable {
        case good, bad, aspect, film, person, place, thing, quality, adverb, action, name
    }

    private var words: [String] = []
    private var ids: [String: Int32] = [:]
    private(set) var kinds: [Kind: [Int32]] = [:]

    var count: Int { words.count }
    var indices: Range<Int> { words.indices }

    init() {
        for (kind, list) in Self.lists {
            kinds[kind] = list.split(whereSeparator: \.isWhitespace).map { id(String($0)) }
        }
        kinds[.name] = inventNames(24_000)
    }

    func word(_ id: Int) -> String { words[id] }

    /// The number of a word, a new one for a word not seen before.
    mutating func id(_ word: String) -> Int32 {
        if let known = ids[word] { return known }
        let id = Int32(words.count)
        words.append(word)
        ids[word] = id
        return id
    }
}

extension SampleVocabulary {
    /// The words of each kind, the most frequent first.
    private static let lists: [(Kind, String)] = [
        (
            .good,
            """
            good great wonderful excellent brilliant beautiful funny moving clever superb fascinating charming gripping
            delightful memorable touching perfect stunning witty original powerful honest graceful thrilling warm inspired
            splendid sincere lively masterful
            """
        ),
        (
            .bad,
            """
            bad boring terrible awful dull stupid poor weak predictable ridiculous lame tedious horrible pointless silly
            annoying shallow clumsy mediocre dreadful lifeless confusing bland forgettable messy tiresome wooden sloppy
            hollow pathetic
            """
        ),
        (
            .aspect,
            """
            story acting plot ending script music cast dialogue direction photography humor pace character beginning
            soundtrack editing camera idea action scenery drama mood lighting costume romance suspense message design
            narration rhythm
            """
        ),
        (.film, "film movie picture show thriller comedy drama western sequel documentary cartoon remake musical mystery"),
        (
            .person,
            """
            director man woman actor girl boy hero actress father writer wife mother friend brother doctor policeman
            villain daughter teacher soldier sister son neighbor stranger king lawyer singer detective killer captain
            """
        ),
        (
            .place,
            """
            city house world school town country street hospital theater village island river forest prison hotel castle
            station desert office church harbor garden bridge mountain farm train ship market museum valley
            """
        ),
        (
            .thing,
            """
            life war love time money family fortune dream secret car gun letter book murder game past song dog party trip job
            crime door portrait storm wedding treasure horse phone plan mistake
            """
        ),
        (
            .quality,
            """
            old young little big new small long dark quiet american french lonely rich strange early late famous modern
            simple busy british tall foreign red blue green local distant private former
            """
        ),
        (.adverb, "very really so quite rather truly simply pretty almost completely always surprisingly often mostly"),
        (
            .action,
            """
            finds meets follows leaves sees helps loves wants knows loses fights kills saves hides hears visits marries hires
            teaches remembers chases betrays trusts rescues watches
            """
        ),
    ]

    /// Names of two to four syllables, none of them twice and none a word that is there already.
    private mutating func inventNames(_ count: Int) -> [Int32] {
        let onsets = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "br", "st", "tr"]
        let vowels = ["a", "e", "i", "o", "u", "ai", "ee"]
        let codas = ["n", "r", "l", "s", "rd", "ck", "", "m", "nt"]
        var random = SampleRandom(seed: 1_948)
        var names: [Int32] = []
        while names.count < count {
            var name = ""
            for _ in 0..<2 + random.below(2) {
                name += onsets[random.below(onsets.count)] + vowels[random.below(vowels.count)]
            }
            name += codas[random.below(codas.count)]
            if ids[name] == nil { names.append(id(name)) }
        }
        return names
    }
}
