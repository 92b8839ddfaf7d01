import LessonExecution
import Wording

/// What stands in the heads and cells of the tables that the command prints.
package enum TableWord: Bilingual {
    // `lessons list`
    case lesson, title, language, blocks, lastRun
    case run(date: String, LessonRun.Status), neverRun

    // `lessons data list`
    case dataSet, what, place
    case reviews, noReviews

    // `--explain`
    case code, codeAndUses, data, randomSource
    case variable(String, line: Int), parameter(String), dataFile(String, String)
    case new, changed, same
    case ended(BlockRun.Status, why: String)

    // `--seeds`
    case block, number, spread(seeds: Int), least, greatest
}

extension TableWord {
    package var english: String {
        switch self {
        case .lesson: "lesson"
        case .title: "title"
        case .language: "language"
        case .blocks: "blocks"
        case .lastRun: "last run"
        case .run(let date, .ok): "\(date), all well"
        case .run(let date, .failed): "\(date), with errors"
        case .run(let date, .interrupted): "\(date), interrupted"
        case .neverRun: "–"
        case .dataSet: "data set"
        case .what: "what it is"
        case .place: "where"
        case .reviews: "50,000 film reviews (Maas et al., 2011)"
        case .noReviews: "not here: lessons use the built-in sample; `lessons data fetch` downloads it"
        case .code: "code"
        case .codeAndUses: "code with all that it uses"
        case .data: "data"
        case .randomSource: "random source"
        case .variable(let name, let line): "`\(name)` (line \(line))"
        case .parameter(let name): "`\(name)` (parameter)"
        case .dataFile(let name, let file): "`\(name)` (\(file))"
        case .new: "new"
        case .changed: "changed"
        case .same: "the same"
        case .ended(let status, let why): why.isEmpty || status == .reused ? status.rawValue : "\(status.rawValue), \(why)"
        case .block: "block"
        case .number: "number"
        case .spread(let seeds): "mean ± spread over \(seeds) seeds"
        case .least: "least"
        case .greatest: "greatest"
        }
    }

    package var korean: String {
        switch self {
        case .lesson: "레슨"
        case .title: "제목"
        case .language: "언어"
        case .blocks: "블록"
        case .lastRun: "마지막 실행"
        case .run(let date, .ok): "\(date), 잘 끝남"
        case .run(let date, .failed): "\(date), 오류 있음"
        case .run(let date, .interrupted): "\(date), 중단됨"
        case .neverRun: "–"
        case .dataSet: "데이터셋"
        case .what: "무엇인지"
        case .place: "있는 곳"
        case .reviews: "영화 리뷰 50,000개(Maas 외, 2011)"
        case .noReviews: "여기 없음: 레슨은 내장 표본을 씁니다. `lessons data fetch`로 내려받을 수 있습니다"
        case .code: "코드"
        case .codeAndUses: "코드와 그것이 쓰는 것"
        case .data: "데이터"
        case .randomSource: "난수"
        case .variable(let name, let line): "`\(name)` (\(line)행)"
        case .parameter(let name): "`\(name)` (매개변수)"
        case .dataFile(let name, let file): "`\(name)` (\(file))"
        case .new: "새로 생김"
        case .changed: "바뀜"
        case .same: "그대로"
        case .ended(let status, let why):
            why.isEmpty || status == .reused ? DifferencePhrase.ended(status).korean : "\(DifferencePhrase.ended(status).korean), \(why)"
        case .block: "블록"
        case .number: "숫자"
        case .spread(let seeds): "시드 \(seeds)개의 평균 ± 표준편차"
        case .least: "최소"
        case .greatest: "최대"
        }
    }
}
