import Foundation
import Wording

extension RunFault {
    package var korean: String {
        switch self {
        case .didNotFail(let block): "`\(block)` 블록에 `error: true`라고 적혀 있지만 아무 오류도 나지 않았습니다"
        case .memory(let limit): "멈췄습니다: 레슨에 메모리가 \(limit / 1_000_000) MB보다 많이 필요합니다. `--memory`로 한도를 바꿀 수 있습니다"
        case .timeout(let seconds, stoppedByItself: true):
            "\(seconds)초 뒤에 멈췄습니다. 블록의 시간 제한입니다. `//| timeout:`이나 --timeout으로 늘릴 수 있습니다"
        case .timeout(let seconds, stoppedByItself: false):
            "스스로 멈추지 않는 호출을 하던 중에 \(seconds)초 뒤에 멈췄습니다. 블록의 시간 제한입니다. `//| timeout:`이나 --timeout으로 늘릴 수 있습니다"
        case .checkTimeout(let seconds):
            "멈췄습니다: 레슨을 읽고 검사하는 데 \(String(format: "%.1f", seconds))초가 넘게 걸렸습니다. 레슨에 너무 많이 되풀이되거나 너무 깊이 중첩된 것이 있습니다"
        case .ours(let inBlock, let loss): "\(inBlock ? "이 블록에서" : "레슨을 읽거나 검사하던 중에") lessons 프로그램이 고장 났습니다: \(loss.korean)"
        case .report(let version, let block):
            "레슨이 아니라 lessons 프로그램의 잘못입니다. 버전(\(version))과 블록\(block.map { " `\($0)`" } ?? ""), 이 글을 함께 알립니다."
                + " LESSONS_BACKTRACE=1을 주고 실행하면 어디에서 고장 났는지 볼 수 있습니다"
        case .noParameters(let name, let value): "-P \(name):\(value): 이 레슨에는 매개변수가 없습니다(머리말의 `params:`)"
        case .noSuchParameter(let name, let value, let known):
            "-P \(name):\(value): 이 레슨에 \("'\(name)'".with(.이))라는 매개변수가 없습니다. 있는 것은 \(known.joined(separator: ", "))입니다"
        case .wrongKind(let name, let value, let kind): "-P \(name):\(value): \("'\(name)'".with(.은는)) \(kind.korean)인데 \("'\(value)'".with(.은는)) 그렇지 않습니다"
        case .sample(let data): "실제 \(data) 데이터가 아니라 내장 표본으로 얻은 숫자입니다"
        case .sampleReason(let reason): "이유: \(reason.korean)"
        case .sampleNotLookedFor: "이유: 찾아본 폴더 어디에도 없습니다"
        case .sampleRemedy: "`lessons data fetch`로 내려받을 수 있고, 데이터가 있는 폴더를 LESSONS_DATA로 알려 줄 수도 있습니다"
        }
    }
}

extension WorkerLoss {
    package var korean: String {
        switch self {
        case .cannotStart(let reason): "레슨을 실행할 프로세스를 시작할 수 없습니다: \(reason)"
        case .signal(let number, let name): "시그널 \(number)(\(name))에 끝났습니다"
        case .code(let code): "코드 \("\(code)".with(.으로)) 스스로 끝났습니다"
        case .tooMuch(let megabytes): "한 번에 받을 수 있는 것보다 많은 \(megabytes) MB를 보냈습니다"
        case .unreadable: "읽을 수 없는 것을 보냈습니다"
        }
    }
}

extension ParameterKind {
    fileprivate var korean: String {
        switch self {
        case .wholeNumber: "정수"
        case .number: "숫자"
        case .truth: "true나 false"
        case .text: "글"
        }
    }
}
