import Wording

/// Errors of a lesson beyond those that are told at once.
struct FurtherErrors: Told {
    let count: Int

    func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: "and \(count) more \(count == 1 ? "error" : "errors")"
        case .korean: "그 밖에 오류가 \(count)개 더 있습니다"
        }
    }
}
