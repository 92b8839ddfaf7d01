import Testing
import Wording

/// Expected: how a Korean reads the text aloud, and the particle that follows.
@Suite struct KoreanParticleTests {
    @Test(arguments: [
        ("모델", "모델을"), ("층", "층을"), ("단어", "단어를"), ("LSTM", "LSTM을"), ("GRU", "GRU를"), ("SimpleRNN", "SimpleRNN을"), ("units", "units를"),
        ("`loss`", "`loss`를"), ("'name'", "'name'을"), ("file", "file을"), ("10", "10을"), ("2", "2를"), ("1,000", "1,000을"), ("0.5", "0.5를"),
        ("[3, 2]", "[3, 2]를"), ("fit()", "fit()을"), ("Dropout", "Dropout을"), ("list", "list를"), ("20%", "20%를"), ("cell.png", "cell.png를"),
        ("a.html", "a.html을"), ("a.npz", "a.npz를"), ("padding", "padding을"), ("Int", "Int를"),
        ("'x:'", "'x:'를"), ("'name:'", "'name:'을"), ("print(n);", "print(n);을"), ("`1 minute`", "`1 minute`을"), ("`val_acc`", "`val_acc`를"),
        ("'+'", "'+'를"), ("':'", "':'을"), ("ㄱ", "ㄱ을"), ("Double?", "Double?를"), ("Float", "Float를"), ("source", "source를"), ("metric", "metric을"),
        ("async", "async를"), ("", "를"), ("'check'", "'check'를"), ("block", "block을"), ("'abc'", "'abc'를"), ("`.auc`", "`.auc`를"),
    ])
    func objectsTakeTheParticleOfTheirLastSound(text: String, expected: String) { #expect(text.with(.을를) == expected) }

    @Test(arguments: [
        ("모델", "모델로"), ("층", "층으로"), ("값", "값으로"), ("1", "1로"), ("3", "3으로"), ("`Array`", "`Array`로"), ("model", "model로"), ("Int", "Int로"),
        ("`numWords: 10`", "`numWords: 10`으로"),
    ])
    func theWayTakesNoVowelAfterRieul(text: String, expected: String) { #expect(text.with(.으로) == expected) }

    @Test func eachParticleHasBothForms() {
        let forms: [(KoreanParticle, String, String)] = [
            (.을를, "를", "을"), (.이가, "가", "이"), (.은는, "는", "은"), (.과와, "와", "과"), (.이, "", "이"), (.으로, "로", "으로"),
        ]
        for (particle, afterVowel, afterConsonant) in forms {
            #expect("나무".with(particle) == "나무" + afterVowel)
            #expect("숲".with(particle) == "숲" + afterConsonant)
        }
    }

    /// Files from Macs have their Hangul in parts.
    @Test func syllablesInPartsSoundAsWholeOnes() {
        #expect("모\u{1103}\u{1166}\u{11AF}".with(.을를) == "모\u{1103}\u{1166}\u{11AF}을")
    }

    @Test(arguments: [("ko", ReaderLanguage.korean), ("ko-KR", .korean), ("ko_KR.UTF-8", .korean), ("en", .english), ("KO", .korean)])
    func tagsNameLanguages(tag: String, language: ReaderLanguage) { #expect(ReaderLanguage(tag: tag) == language) }

    @Test(arguments: ["kr", "C", "", "kok", "fr"])
    func otherTagsNameNone(tag: String) { #expect(ReaderLanguage(tag: tag) == nil) }
}
