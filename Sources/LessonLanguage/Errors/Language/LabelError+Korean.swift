import Wording

extension LabelError {
    var korean: String {
        switch self {
        case .extra(let label?, let name, let candidates, _):
            "'\(name)' 호출에 필요 없는 인자 \("'\(label)'".with(.이가)) 있습니다" + candidates.korean
        case .extra(nil, let name, let candidates, _): "'\(name)' 호출에 필요 없는 인자가 있습니다" + candidates.korean
        case .missing(let label, let name, let candidates): "'\(name)' 호출에 인자 레이블 \("'\(label):'".with(.이가)) 빠졌습니다" + candidates.korean
        case .misplaced(let label, let name, let candidates, _, let note):
            "'\(name)' 호출에서 인자 '\(label)'의 순서가 맞지 않습니다" + note.korean + candidates.korean
        case .extraneous(let label, let name, let candidates, _, let note):
            "'\(name)' 호출의 이 자리에는 인자 레이블 \("'\(label):'".with(.을를)) 쓰지 않습니다" + note.korean + candidates.korean
        case .wrong(let label, let name, let candidates, _, let note):
            "'\(name)' 호출에 쓴 인자 레이블 \("'\(label):'".with(.이가)) 맞지 않습니다" + note.korean + candidates.korean
        case .ofFunctionValue(let label): "변수에 담긴 함수를 부를 때는 인자 레이블 \("'\(label):'".with(.을를)) 쓰지 않습니다"
        }
    }
}
