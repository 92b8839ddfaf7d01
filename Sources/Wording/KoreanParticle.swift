/// A Korean particle that has two forms, by the last sound of what stands before it.
public enum KoreanParticle: Sendable {
    case 을를, 이가, 은는, 과와
    /// `이나` and `나`, `이라` and `라`, `이며` and `며`: only the vowel comes and goes.
    case 이
    /// `으로`, and `로` after a vowel or ㄹ.
    case 으로
}

extension String {
    /// The text with a particle in the form that fits its last sound: `"LSTM".with(.을를)` is `LSTM을`, `"`loss`".with(.이가)` is `` `loss`가 ``.
    ///
    /// Quotes and brackets at the end have no sound. Latin letters are taken as Koreans say English words (`units` as 유니츠, `model` as 모델) and abbreviations
    /// (`RNN` as 아르엔엔), numbers as Sino-Korean ones (`10` as 십).
    public func with(_ particle: KoreanParticle) -> String { self + particle.form(after: lastSound) }
}

extension KoreanParticle {
    fileprivate func form(after sound: LastSound) -> String {
        switch (self, sound) {
        case (.을를, .vowel): "를"
        case (.을를, .rieul), (.을를, .consonant): "을"
        case (.이가, .vowel): "가"
        case (.이가, .rieul), (.이가, .consonant): "이"
        case (.은는, .vowel): "는"
        case (.은는, .rieul), (.은는, .consonant): "은"
        case (.과와, .vowel): "와"
        case (.과와, .rieul), (.과와, .consonant): "과"
        case (.이, .vowel): ""
        case (.이, .rieul), (.이, .consonant): "이"
        case (.으로, .vowel), (.으로, .rieul): "로"
        case (.으로, .consonant): "으로"
        }
    }
}
