import LessonExecution

extension HelpText {
    package var korean: String {
        switch self {
        case .lessons: "순환 신경망 레슨을 실행합니다. Markdown 안의 Swift 코드를 실행해 한 페이지로 만듭니다."
        case .lessonsUse:
            """
            lessons run week6.md      레슨을 실행하고 Output/week6.html을 만듭니다
            lessons check week6.md    실행하지 않고 알 수 있는 것을 모두 알려 줍니다
            lessons test week6.md     실행하고 레슨에 적힌 결과와 비교합니다
            """
        case .language: "이 명령이 하는 모든 말의 언어: 한국어(ko)나 영어(en). 주지 않으면 레슨의 언어, 그다음은 시스템의 언어입니다."

        case .lessonFiles: "레슨 파일이나 레슨이 든 폴더. 적힌 그대로 찾고, 없으면 \(LessonFinder.folder)/에서 찾습니다."
        case .parameter: "머리말의 매개변수에 다른 값을 줍니다."
        case .dataFile: "머리말의 `data`에 있는 이 이름의 파일 대신 이 파일을 씁니다. 어디에 있는 파일이든 됩니다."
        case .parameterFile: "매개변수의 값을 이 파일에서 읽습니다. -P로 준 값이 먼저입니다."
        case .seed: "레슨의 시드 대신 이 시드를 씁니다."
        case .outputFolder: "페이지를 둘 폴더."
        case .force: "페이지를 둘 자리에 이 레슨으로 만들지 않았거나 고쳐진 파일이 있어도 덮어씁니다."

        case .output: "페이지를 이 파일에 씁니다. '-'는 표준 출력입니다."
        case .format: "페이지의 형식."
        case .pdf: "페이지 옆에 PDF도 만듭니다. Chromium이 필요합니다."
        case .paper: "PDF의 용지. 주지 않으면 a4입니다."
        case .exportFigures: "이 폴더에 그래프마다 SVG를, 그래프와 표의 숫자마다 CSV를 씁니다. `print`로 쓴 것은 표가 아니라 글이고, 표는 `Table`로 만듭니다."
        case .large: "페이지가 8 MB를 넘거나 만드는 데 10초가 넘게 걸려도 괜찮습니다."
        case .unsafeHTML: "본문의 HTML을 그대로 둡니다. 믿을 수 있는 레슨에만 쓰세요."

        case .run: "레슨을 실행하고 페이지를 만듭니다."
        case .runUse:
            """
            week6.md는 적힌 그대로 찾고, 없으면 \(LessonFinder.folder)/에서 찾습니다. 페이지는 \(PageFile.defaultFolder)/week6.html입니다.
            종료 코드: 0 잘 끝남, 1 실패한 블록이 있음, 2 잘못된 사용이나 읽을 수 없는 레슨, 70 lessons 프로그램의 고장, \
            130 중단됨.
            """
        case .failFast: "처음 실패한 블록에서 멈춥니다."
        case .timeout: "블록 하나가 쓸 수 있는 시간(초)."
        case .memory: "실행이 쓸 수 있는 메모리(MB). 주지 않으면 컴퓨터 메모리의 4분의 3입니다."
        case .cacheSize: "다음 실행을 위해 저장해 둘 결과의 크기(MB)."
        case .logFormat: "일어나는 일을 알리는 방식: 사람이 읽을 글(text)이나 한 줄에 하나씩 JSON 객체."
        case .quiet: "잘못된 것만 알립니다."
        case .noCache: "모든 블록을 실행하고 다음 실행을 위해 저장하지 않습니다."
        case .verbose: "블록마다 왜 실행했는지 알리고 출력한 글을 보여 줍니다."
        case .show: "블록이 출력한 글을 보여 줍니다."
        case .explain: "블록의 결과가 무엇에 달려 있는지 지난 실행과 비교해 알립니다."
        case .watch: "저장할 때마다 다시 실행합니다. Ctrl-C로 끝냅니다."
        case .seeds: "시드를 바꾸어 이만큼 실행하고 숫자마다 평균 ± 표준편차를 알립니다."
        case .open: "페이지를 만든 뒤에 엽니다."
        case .upTo: "이 블록까지만 실행합니다."
        case .expression: "레슨을 마친 뒤 이 식의 값을 출력하고 페이지는 만들지 않습니다."

        case .check: "레슨을 실행하지 않고 알 수 있는 것을 모두 알려 줍니다."
        case .checkUse:
            """
            레슨을 읽고 이름과 타입을 살펴 모든 오류를 줄과 칸으로 알려 줍니다. --describe를 주면 엔진의 이름이 무엇이고 \
            매개변수가 무엇을 뜻하는지 설명합니다: lessons check --describe LSTM
            """
        case .strictCheck: "경고도 오류처럼 실패로 칩니다: 종료 코드 1."
        case .strictRun: "레슨의 경고도 오류처럼 실패로 칩니다: 종료 코드 1. 페이지는 그대로 씁니다."
        case .describe: "타입, 함수, 멤버가 무엇이고 매개변수가 무엇을 뜻하는지 설명합니다."

        case .test: "레슨을 실행하고 레슨에 적힌 결과와 비교합니다."
        case .testUse:
            """
            블록 바로 뒤의 `output` 펜스에 블록의 결과를 적어 둡니다. `...`는 무엇이든, `≈ 0.83 ± 0.01`은 그 가까운 숫자입니다. 본문에서는 \
            0.803<!--= score.accuracy -->처럼 숫자를 값에 묶습니다. `eval: test` 블록은 여기서만, 위의 블록들이 만든 것의 복사본에서 실행합니다. 이름을 주지 않으면 \(LessonFinder.folder)/의 모든 레슨을 시험합니다.
            종료 코드: 0 모두 예상대로, 1 다른 것이 있거나 내장 표본이라 비교하지 못한 것이 있음, 2 잘못된 사용, 130 중단됨.
            """
        case .promote: "레슨에 적힌 것이 결과와 다른 곳에 지금의 결과를 적습니다. 파일의 나머지는 그대로 둡니다."
        case .promoteBlock: "이 블록의 `output`만 고쳐 씁니다."
        case .testSeeds: "시드를 바꾸어 이만큼 실행합니다. --promote와 함께 주면 달라지는 숫자를 ≈ 평균 ± 폭으로 적습니다."
        case .forcePromote: "CI가 설정되어 있어도 레슨을 고쳐 씁니다."

        case .diff: "마지막 두 실행 사이에 레슨의 결과가 어떻게 달라졌는지 알려 줍니다."
        case .diffUse:
            """
            실행할 때마다 저장한 결과 옆에 작은 기록을 남기며, 레슨마다 마지막 \(RunRecord.most)번을 기억합니다. --from 3은 마지막 실행을 세 번 앞의 \
            실행과 비교합니다. 페이지는 \(PageFile.defaultFolder)/week6.diff.html입니다.
            """
        case .from: "마지막보다 이만큼 앞의 실행과 비교합니다."

        case .list: "여기와 \(LessonFinder.folder)/에 있는 레슨의 제목과 마지막 실행을 보여 줍니다."
        case .new: "새 레슨을 시작합니다. 그대로 실행되는 작은 레슨입니다."
        case .newName: "레슨의 이름. 'week7'은 week7.md가 되고, \(LessonFinder.folder)/ 폴더가 있으면 그 안에 만듭니다."

        case .clean: "이전 실행에서 저장한 것을 버립니다. 페이지는 그대로입니다."
        case .cleanUse: "다음 실행은 모두 새로 합니다. 저장한 결과 말고는 지우지 않습니다. --older-than을 주면 그만큼 오래 쓰지 않은 것만 버립니다: 30d, 12h, 90m."
        case .olderThan: "이만큼 오래 쓰지 않은 것만."
        case .dryRun: "무엇을 버릴지 알리기만 하고 그대로 둡니다."

        case .data: "레슨이 쓰는 데이터셋: 어디에 있는지 보고, 내려받습니다."
        case .dataUse:
            """
            LESSONS_DATA가 가리키는 폴더, ~/.keras/datasets, 사용자의 캐시 폴더에서 차례로 찾고, \
            없으면 케라스가 받는 곳에서 내려받습니다.
            """
        case .dataList: "데이터셋과 그것이 있는 곳을 보여 줍니다."
        case .dataFetch: "여기 없는 데이터셋을 내려받아 확인합니다."
        case .dataPath: "리뷰가 있는 곳을 출력합니다. 여기 없으면 종료 코드가 1입니다."
        }
    }
}
