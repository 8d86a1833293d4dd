/* SPDX-License-Identifier: Apache-2.0 */
/* Initialisation, and what is known of the product. */
#include <pthread.h>

#include "message.h"
#include "runtime.h"
#include "settings.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static uint32_t references;
static bool finalized;

aclError aclInit(const char *configPath)
{
    (void)configPath; /* the embedded device has no use for CANN's options (dump, profiling, queues) */
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    pthread_mutex_lock(&lock);
    if (references++ > 0)
        status = ACL_ERROR_REPEAT_INITIALIZE;
    finalized = false;
    pthread_mutex_unlock(&lock);
    return status;
}

aclError aclFinalize(void)
{
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    pthread_mutex_lock(&lock);
    if (finalized)
        status = fail(ACL_ERROR_REPEAT_FINALIZE, "aclFinalize: already finalized");
    finalized = true;
    references = 0;
    pthread_mutex_unlock(&lock);
    return status;
}

aclError aclrtGetVersion(int32_t *majorVersion, int32_t *minorVersion, int32_t *patchVersion)
{
    if (majorVersion == NULL || minorVersion == NULL || patchVersion == NULL)
        return fail_null("aclrtGetVersion", "a version");
    *majorVersion = 1;
    *minorVersion = 17;
    *patchVersion = 0;
    return ACL_SUCCESS;
}

aclError aclrtGetDeviceCount(uint32_t *count)
{
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    if (count == NULL)
        return fail_null("aclrtGetDeviceCount", "count");
    *count = settings_get()->devices;
    return ACL_SUCCESS;
}

aclError aclrtGetRunMode(aclrtRunMode *runMode)
{
    if (runMode == NULL)
        return fail_null("aclrtGetRunMode", "runMode");
    *runMode = ACL_HOST;
    return ACL_SUCCESS;
}

const char *aclrtGetSocName(void)
{
    return runtime_enter() == ACL_SUCCESS ? settings_get()->product.name : NULL;
}

aclError aclGetDeviceCapability(uint32_t deviceId, aclDeviceInfo deviceInfo, int64_t *value)
{
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    if (value == NULL)
        return fail_null("aclGetDeviceCapability", "value");
    if (device_at(deviceId) == NULL)
        return fail(ACL_ERROR_RT_INVALID_DEVICEID, "aclGetDeviceCapability: there is no device %u", deviceId);
    const product *chosen = &settings_get()->product;
    switch (deviceInfo) {
    case ACL_DEVICE_INFO_AI_CORE_NUM:
        *value = chosen->ai_cores;
        return ACL_SUCCESS;
    case ACL_DEVICE_INFO_VECTOR_CORE_NUM:
        *value = chosen->vector_cores;
        return ACL_SUCCESS;
    case ACL_DEVICE_INFO_L2_SIZE:
        *value = (int64_t)chosen->l2_size;
        return ACL_SUCCESS;
    default:
        return fail(ACL_ERROR_INVALID_PARAM, "aclGetDeviceCapability: deviceInfo %d is not known", (int)deviceInfo);
    }
}

size_t aclDataTypeSize(aclDataType dataType)
{
    switch (dataType) {
    case ACL_STRING:
    case ACL_DT_UNDEFINED:
        return 0;
    case ACL_INT8:
    case ACL_UINT8:
    case ACL_BOOL:
    case ACL_INT4:
    case ACL_UINT1:
    case ACL_HIFLOAT8:
    case ACL_FLOAT8_E5M2:
    case ACL_FLOAT8_E4M3FN:
    case ACL_FLOAT8_E8M0:
        return 1;
    case ACL_FLOAT16:
    case ACL_BF16:
    case ACL_INT16:
    case ACL_UINT16:
        return 2;
    case ACL_FLOAT:
    case ACL_INT32:
    case ACL_UINT32:
    case ACL_COMPLEX32:
        return 4;
    case ACL_COMPLEX128:
        return 16;
    default: /* also the 4-bit and 6-bit floats, for which CANN says 8 */
        return 8;
    }
}
