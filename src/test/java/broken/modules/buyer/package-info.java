/** Says that it needs nothing, and needs something. */
@ApplicationModule(allowedDependencies = {})
package broken.modules.buyer;

import org.springframework.modulith.ApplicationModule;
