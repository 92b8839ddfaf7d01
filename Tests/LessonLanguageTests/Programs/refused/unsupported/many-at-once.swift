protocol P {}
class C {}
actor D {}
struct S<T> {}
func g() async {}
@main struct M {}
#if DEBUG
#endif
import UIKit
let r = Regex()
// error: 1: protocols are not part of the lesson language; use an enum or closures
