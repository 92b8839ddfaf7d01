import LessonDocument

/// The page's own words, in the lesson's language: all of them, in one place.
struct Words: Sendable {
    var skip = "Skip to the lesson"
    var contents = "Contents"
    var block = "Block"
    var code = "Code"
    var error = "Error"
    var warning = "Warning"
    var expectedError = "Error, as expected"
    var skipped = "Not run"
    var notEvaluated = "Shown, not run"
    var formula = "Formula"
    var notes = "Footnotes"
    var noteReturn = "Back to the text"
    var previous = "Previous"
    var next = "Next"
    var neighbours = "Lessons before and after"
    var anchor = "Link to this section"
    var text = "As text"
    var numbers = "The numbers"
    var histogram = "Histogram"
    var noData = "Nothing to draw"
    var madeBy = "What made this page"
    var version = "Version"
    var seed = "Seed"
    var parameters = "Parameters"
    var data = "Data"
    var machine = "Machine"
    var date = "Date"
    var time = "Time"
    var sample = "built-in sample"
    var layer = "Layer"
    var outputShape = "Output shape"
    var parameterCount = "Parameters"
    var derivation = "How they come about"
    var total = "Total"
    var bin = "From – to"
    var count = "Count"
    var interrupted = "The run was stopped before its end. What had finished is shown."
    var isKorean = false

    func didYouMean(_ name: String) -> (before: String, after: String) {
        isKorean ? ("혹시 ", "을(를) 쓰려던 것인가요?") : ("Did you mean ", "?")
    }

    func failed(_ count: Int) -> String {
        isKorean ? "블록 \(count)개가 오류로 멈췄습니다." : count == 1 ? "One block stopped with an error." : "\(count) blocks stopped with an error."
    }

    func sampleNotice(_ names: [String]) -> String {
        let list = names.joined(separator: ", ")
        return isKorean
            ? "이 페이지의 숫자는 실제 \(list) 데이터가 아니라 내장된 표본으로 얻은 것입니다. 실제 데이터를 구할 수 없었기 때문이며, 본문에 적힌 숫자와 다릅니다."
            : "The numbers on this page come from a built-in sample, not from the real \(list) data, which could not be had. They differ from those in the text."
    }

    func callOut(_ kind: CallOut) -> String {
        switch kind {
        case .note: isKorean ? "참고" : "Note"
        case .tip: isKorean ? "도움말" : "Tip"
        case .important: isKorean ? "중요" : "Important"
        case .warning: isKorean ? "주의" : "Warning"
        case .caution: isKorean ? "조심" : "Caution"
        }
    }

    func blocks(_ count: Int) -> String {
        isKorean ? "블록 \(count)개" : count == 1 ? "1 block" : "\(count) blocks"
    }

    /// A length of time as people say it: `12 ms`, `3.4 s`, `2 min 5 s`.
    func duration(_ seconds: Double) -> String {
        guard seconds.isFinite, seconds >= 0 else { return "" }
        if seconds < 0.001 { return "< 1 ms" }
        if seconds < 0.9995 { return "\(Int((seconds * 1000).rounded())) ms" }
        if seconds < 99.95 { return decimal(seconds, places: seconds < 9.95 ? 1 : 0) + (isKorean ? "초" : " s") }
        let whole = Int(min(seconds, 1e9).rounded())
        return isKorean ? "\(whole / 60)분 \(whole % 60)초" : "\(whole / 60) min \(whole % 60) s"
    }
}

extension Words {
    init(language: String) {
        self = language.lowercased().hasPrefix("ko") ? .korean : Words()
    }

    static let korean: Words = {
        var words = Words()
        words.isKorean = true
        words.skip = "본문으로 건너뛰기"
        words.contents = "차례"
        words.block = "블록"
        words.code = "코드"
        words.error = "오류"
        words.warning = "주의"
        words.expectedError = "예상한 오류"
        words.skipped = "실행하지 못함"
        words.notEvaluated = "보여 주기만 하고 실행하지 않음"
        words.formula = "수식"
        words.notes = "각주"
        words.noteReturn = "본문으로 돌아가기"
        words.previous = "이전"
        words.next = "다음"
        words.neighbours = "앞뒤 레슨"
        words.anchor = "이 절의 주소"
        words.text = "글자로 보기"
        words.numbers = "숫자로 보기"
        words.histogram = "히스토그램"
        words.noData = "그릴 값이 없습니다"
        words.madeBy = "이 페이지를 만든 것"
        words.version = "버전"
        words.seed = "시드"
        words.parameters = "매개변수"
        words.data = "데이터"
        words.machine = "컴퓨터"
        words.date = "날짜"
        words.time = "시간"
        words.sample = "내장 표본"
        words.layer = "층"
        words.outputShape = "출력 모양"
        words.parameterCount = "파라미터"
        words.derivation = "계산"
        words.total = "합계"
        words.bin = "구간"
        words.count = "개수"
        words.interrupted = "끝나기 전에 실행이 멈췄습니다. 그때까지 끝난 것을 보여 줍니다."
        return words
    }()
}
