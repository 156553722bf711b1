/** Keeps to what it says. */
@ApplicationModule(allowedDependencies = {})
package broken.modules.seller;

import org.springframework.modulith.ApplicationModule;
