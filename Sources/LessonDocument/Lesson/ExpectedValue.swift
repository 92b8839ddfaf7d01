import Wording

/// What the value of a key or of a directive must be.
public enum ExpectedValue: Equatable, Sendable {
    case text, scalar, names, wholeNumber, seconds, flag, flagOrFold, flagOrTest, id, languageTag, lessonFile, nameLines, optionLines, pictureWidth, fileLines,
        fileName
}

extension ExpectedValue {
    /// Whether it is `true`, `false`, or a word of its own.
    var isFlag: Bool { [.flag, .flagOrFold, .flagOrTest].contains(self) }

    /// Behind "must be".
    var english: String {
        switch self {
        case .text: "a text"
        case .scalar: "a number, true, false or a text"
        case .names: "names"
        case .wholeNumber: "a whole number from 0 on"
        case .seconds: "a number of seconds above 0"
        case .flag: "`true` or `false`"
        case .flagOrFold: "`true`, `false` or `fold`"
        case .flagOrTest: "`true`, `false` or `test`"
        case .id: "letters, digits, `-` and `_`"
        case .languageTag: "a language tag such as `ko` or `en`"
        case .lessonFile: "the file of a lesson beside this one, such as `week7.md`"
        case .nameLines: "a list of `name: value` lines"
        case .optionLines: "a list of `option: value` lines"
        case .pictureWidth: "a width such as `60%` or `300`"
        case .fileLines: "a list of `name: file` lines, such as `reviews: reviews.tsv`"
        case .fileName: "the name of a file beside this lesson, such as `reviews.tsv`"
        }
    }

    /// A noun, for what must come.
    var korean: String {
        switch self {
        case .text: "텍스트"
        case .scalar: "숫자, `true`, `false` 또는 텍스트"
        case .names: "이름"
        case .wholeNumber: "0 이상의 정수"
        case .seconds: "0보다 큰 초 단위의 숫자"
        case .flag: "`true` 또는 `false`"
        case .flagOrFold: "`true`, `false` 또는 `fold`"
        case .flagOrTest: "`true`, `false` 또는 `test`"
        case .id: "글자, 숫자, `-`, `_`로 된 이름"
        case .languageTag: "`ko`나 `en` 같은 언어 표시"
        case .lessonFile: "`week7.md`처럼 이 레슨 옆에 있는 레슨 파일"
        case .nameLines: "`name: value` 꼴의 줄들"
        case .optionLines: "`option: value` 꼴의 줄들"
        case .pictureWidth: "`60%`나 `300` 같은 너비"
        case .fileLines: "`reviews: reviews.tsv`처럼 `name: file` 꼴의 줄들"
        case .fileName: "`reviews.tsv`처럼 이 레슨 옆에 있는 파일의 이름"
        }
    }
}

/// What stands in its place.
public enum FoundValue: Equatable, Sendable {
    case nothing
    /// As it is written.
    case value(String)
    case keyLines, list, alias
}

extension FoundValue {
    /// Behind "not".
    var english: String {
        switch self {
        case .nothing: "empty"
        case .value(let text): "`\(text)`"
        case .keyLines: "a list of `key: value` lines"
        case .list: "a list"
        case .alias: "an alias"
        }
    }

    /// A clause that ends the sentence.
    var korean: String {
        switch self {
        case .nothing: "비어 있습니다"
        case .value(let text): "\("`\(text)`".with(.이가)) 왔습니다"
        case .keyLines: "`key: value` 꼴의 줄들이 왔습니다"
        case .list: "목록이 왔습니다"
        case .alias: "별칭이 왔습니다"
        }
    }
}
